/** Existing documents as manuscripts: one package for each kind of file. Start at {@link vn.kehoach.intake.Intake}. */
package vn.kehoach.intake;
