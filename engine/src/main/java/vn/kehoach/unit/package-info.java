/** Provinces, districts and communes by date: codes, names, types. Start at {@link vn.kehoach.unit.Units}. */
package vn.kehoach.unit;
