/** The rule runner and the rule catalogue. Start at {@link vn.kehoach.check.Checker}; a rule is a {@link vn.kehoach.check.Rule}. */
package vn.kehoach.check;
