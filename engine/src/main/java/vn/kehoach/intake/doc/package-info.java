/** DOC, the files of Word 97 to 2003 → manuscript, through POI's HWPF. Start at {@link vn.kehoach.intake.doc.DocIntake}. */
package vn.kehoach.intake.doc;
