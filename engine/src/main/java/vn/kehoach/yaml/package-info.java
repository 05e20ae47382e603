/** YAML text as a tree of nodes that know their places. Only here Jackson. */
package vn.kehoach.yaml;
