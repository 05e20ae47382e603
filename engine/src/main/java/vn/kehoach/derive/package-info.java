/**
 * From a template for many units the plan of one: its names, its bodies, what it has and has not. Start at
 * {@link vn.kehoach.derive.Template}.
 */
package vn.kehoach.derive;
