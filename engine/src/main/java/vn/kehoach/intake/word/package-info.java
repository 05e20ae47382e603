/** What word processors' files have in common, whatever their format: drafts of paragraphs, automatic numbers, symbol fonts. */
package vn.kehoach.intake.word;
