/** PDF as manuscripts: glyphs with their places become lines, columns, tables and paragraphs again, by geometry alone. */
package vn.kehoach.intake.pdf;
