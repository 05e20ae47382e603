/** How a Java record is written as YAML: one description from which both the reader and the JSON Schema are made. */
package vn.kehoach.shape;
