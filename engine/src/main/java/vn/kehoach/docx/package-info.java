/** A document as a word-processing file (Office Open XML). Start at {@link vn.kehoach.docx.DocxWriter}. */
package vn.kehoach.docx;
