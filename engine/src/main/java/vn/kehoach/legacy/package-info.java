/** Vietnamese text from before Unicode, by font or by content. Start at {@link vn.kehoach.legacy.Legacy}. */
package vn.kehoach.legacy;
