/**
 * DOCX → manuscript. docx4j opens the package and knows which part is which; the parts themselves are read as trees of {@link
 * vn.kehoach.intake.docx.Element}, because docx4j's objects silently leave out what they have no class for, and no word may be lost.
 */
package vn.kehoach.intake.docx;
