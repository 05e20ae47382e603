/** Rules about bodies: whether they exist, what they are called, what may be laid on them. */
package vn.kehoach.check.rule.body;
