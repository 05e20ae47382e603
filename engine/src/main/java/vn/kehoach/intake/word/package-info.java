/** What word processors' files have in common, whatever their format: drafts of paragraphs, automatic numbers, symbol fonts. Start at {@link vn.kehoach.intake.word.Draft}. */
package vn.kehoach.intake.word;
