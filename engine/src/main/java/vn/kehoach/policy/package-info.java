/** An office's own rules for its plans: {@code kehoach.yaml} in a folder. */
package vn.kehoach.policy;
