/**
 * An edited document onto the plan file that it came from. Start at {@link vn.kehoach.onto.Onto}.
 *
 * <ol>
 *   <li>The plan that the document carries, or else the file's, is printed again: {@code PrintedParts} are its paragraphs, each with
 *       the part of the plan that it was made of.
 *   <li>{@code Alignment} tells which paragraph of the edited document is which of these: by content controls as far as their words do
 *       not say otherwise, then by words. So it does not matter much whether controls were copied, parted or lost.
 *   <li>{@code Seams} finds paragraphs that were parted or joined, {@code WordChanges} other words, {@code Structure} what came and
 *       what moved, {@code Deletions} what is gone. Most paragraphs have kept their order; the longest such sequence counts as not
 *       moved. A new point goes into the list whose marks it has, among those that are open at its place ({@code Placing}).
 *   <li>Other words are changed in the text of the plan ({@code SourceEdit}): letters of the author's are changed, markup and
 *       citations around them stay. What the program printed by itself is never taken for the author's.
 *   <li>{@code Rebase} carries the edits over to the plan as the file has it by now, and {@link vn.kehoach.onto.patch.Patch} makes
 *       them in its text. What cannot be done, at whatever step, is an {@link vn.kehoach.onto.Unplaced}: nothing is dropped.
 * </ol>
 */
package vn.kehoach.onto;
