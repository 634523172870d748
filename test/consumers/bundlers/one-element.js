import 'story-widgets/define/story-sources';
