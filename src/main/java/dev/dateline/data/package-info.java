/**
 * Data that lies beside the code: word lists, weights, tables. What comes in is the name of a
 * resource, what goes out are its rows, or an error that names the line. There is one class, {@link
 * dev.dateline.data.DataFile}.
 */
package dev.dateline.data;
