/** Rules about programme, targets, assignments. */
package vn.kehoach.check.rule.programme;
