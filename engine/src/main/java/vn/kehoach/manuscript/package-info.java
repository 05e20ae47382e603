/** A document as it was found: paragraphs and tables with their looks and places, whatever file they came from. Start at {@link vn.kehoach.manuscript.Manuscript}. */
package vn.kehoach.manuscript;
