/**
 * The scenarios: title, parameters, Python listing, body. They know only {@code python}.
 *
 * <p>A scenario is one class and one listing of the same name in the resources; {@link
 * dev.threadboard.scenario.Catalogue} lists them.
 */
package dev.threadboard.scenario;
