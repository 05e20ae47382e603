/**
 * Plans made by chance, for tests that must hold for every plan. Start at {@link vn.kehoach.generate.PlanArbitraries}: whole plans
 * of real units, with bodies, projects and laws of the catalogues on the plan's day, and long Vietnamese texts made of our own words.
 * Where a test fails, its plan is made smaller as long as it fails.
 */
package vn.kehoach.generate;
