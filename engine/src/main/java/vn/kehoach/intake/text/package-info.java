/** Plain text and Markdown as a manuscript. Start at {@link vn.kehoach.intake.text.TextIntake}. */
package vn.kehoach.intake.text;
