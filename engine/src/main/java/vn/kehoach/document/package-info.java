/** A document as a tree of blocks with styles by meaning, before any file format. Start at {@link vn.kehoach.document.Document}. */
package vn.kehoach.document;
