/** Rules about administrative units and the words of other territories. */
package vn.kehoach.check.rule.place;
