/** A document as plain text: previews and golden files. Start at {@link vn.kehoach.text.TextWriter}. */
package vn.kehoach.text;
