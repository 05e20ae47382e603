/** How wide text is in the document font. Start at {@link vn.kehoach.metrics.FontMetrics}. */
package vn.kehoach.metrics;
