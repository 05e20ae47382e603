/**
 * Documents as PDF/A-2b: lines and pages as a word processor breaks them, and the file. Start at {@link vn.kehoach.pdf.PdfWriter}.
 *
 * <p>A document becomes flows (a paragraph each) made of strips (a line each), strips stand on pages, pages become bytes.
 */
package vn.kehoach.pdf;
