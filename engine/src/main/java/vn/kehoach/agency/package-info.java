/** Bodies by role, tier, unit type and date: their names, successors and who may order whom. Start at {@link vn.kehoach.agency.Agencies}. */
package vn.kehoach.agency;
