/* What a chart does once it is used, in one piece: its parts are small and much alike. */
export { createMarkTips } from './markTips.ts';
export { runAction } from './runAction.ts';
