/**
 * Documents as PDF/A-2a and PDF/UA-1: lines and pages as a word processor breaks them, and the file. Start at {@link vn.kehoach.pdf.PdfWriter}.
 *
 * <p>A document becomes flows (a paragraph each) made of strips (a line each), strips stand on pages, pages become bytes.
 * Each piece of text knows which element of the structure it belongs to.
 */
package vn.kehoach.pdf;
