/** A document as it was found: paragraphs and tables with their looks and places, whatever file they came from. */
package vn.kehoach.manuscript;
