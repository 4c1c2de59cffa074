import type { ComboboxList } from './ComboboxList.ts';

/** What of a key press matters. */
export type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'isComposing'>;

/**
 * Moves in the list as the combobox pattern has it, and says whether the key is used up. Home and
 * End move in the list only while an option is active; else they are the field's own. Enter is the
 * form's. Keys that an input method takes are none of the list's.
 */
export function handleListKey(list: ComboboxList, { key, altKey, isComposing }: Key): boolean {
  if (isComposing || list.count === 0) return false;
  if (key === 'ArrowDown' && altKey) list.open();
  else if (key === 'ArrowUp' && altKey) list.close();
  else if (key === 'ArrowDown') list.step(1);
  else if (key === 'ArrowUp') list.step(-1);
  else if (key === 'Escape' && list.isOpen) list.close();
  else if (list.active >= 0 && key === 'Home') list.activate(0);
  else if (list.active >= 0 && key === 'End') list.activate(list.count - 1);
  else return false;
  return true;
}
