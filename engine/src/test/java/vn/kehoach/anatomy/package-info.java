/**
 * What is found in real plans that were taken apart by hand. Start at {@link vn.kehoach.anatomy.AnatomyTest}; the plans and their
 * anatomy are not part of the project, so these tests are skipped where they are missing.
 */
package vn.kehoach.anatomy;
