/** Rules about legal documents cited. */
package vn.kehoach.check.rule.citation;
