/** Two plans laid side by side: what was added, removed, moved, changed. Start at {@link vn.kehoach.compare.Difference}. */
package vn.kehoach.compare;
