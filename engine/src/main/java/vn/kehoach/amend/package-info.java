/** Of two versions of a plan the plan that amends the one to be the other, and the consolidated text. Start at {@link vn.kehoach.amend.Amender}. */
package vn.kehoach.amend;
