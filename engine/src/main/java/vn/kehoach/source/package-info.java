/** Texts, the places in them, and {@link vn.kehoach.source.World}: the one door to the machine. */
package vn.kehoach.source;
