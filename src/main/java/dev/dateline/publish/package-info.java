/**
 * What leaves in other shapes: feeds, exports, the description by which browsers add the site as a search engine.
 */
package dev.dateline.publish;
