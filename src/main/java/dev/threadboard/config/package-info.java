/**
 * What a person has set once and for all, and where they said it.
 *
 * <pre>
 *   defaults &lt; config.properties &lt; THREADBOARD_* &lt; command line    each a layer of ConfigValues
 *   layers --&gt; Settings (values, Bindings), or a ConfigException that names file and line
 * </pre>
 */
package dev.threadboard.config;
