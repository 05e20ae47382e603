/**
 * Where and when a plan is written: its catalogues, its issuer's unit and tier, its day, and so the name of every body that
 * it refers to. Start at {@link vn.kehoach.setting.Setting}.
 */
package vn.kehoach.setting;
