'use client';
import 'story-widgets/define/story-card';

/** Brings the script to a page whose stories the server has written. */
export const TakeOver = () => null;
