/** One class a rule; beside each, among the resources, one page of examples. The list is {@link vn.kehoach.check.RuleCatalogue}. */
package vn.kehoach.check.rule;
