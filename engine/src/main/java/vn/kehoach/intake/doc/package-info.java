/** DOC, the files of Word 97 to 2003 → manuscript, through POI's HWPF. */
package vn.kehoach.intake.doc;
