/** How findings are printed: for people at a terminal, for programs, for those who sign. Start at {@link vn.kehoach.report.Review}. */
package vn.kehoach.report;
