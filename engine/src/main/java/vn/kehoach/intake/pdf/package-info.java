/** PDF as manuscripts: glyphs with their places become lines, columns, tables and paragraphs again, by geometry alone. Start at {@link vn.kehoach.intake.pdf.PdfIntake}. */
package vn.kehoach.intake.pdf;
