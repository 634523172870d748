import 'story-widgets/define/story-card';
