/** Rules about several plans side by side. */
package vn.kehoach.check.rule.workspace;
