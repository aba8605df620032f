/** How a row was chosen: `enter` and `click` ask for its details, `move` only goes there. */
export type RowChoice = 'move' | 'enter' | 'click';

/** A row was chosen. */
export class RowChoiceEvent extends Event {
  static readonly type = 'row-choice';

  constructor(
    readonly index: number,
    readonly by: RowChoice,
  ) {
    super(RowChoiceEvent.type);
  }
}
