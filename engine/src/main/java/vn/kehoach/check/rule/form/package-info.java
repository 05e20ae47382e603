/** Rules about the form of a document: Decree 30/2020/NĐ-CP and the Party's guidance. */
package vn.kehoach.check.rule.form;
