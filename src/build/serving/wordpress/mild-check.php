<?php
/**
 * Plugin Name: MILD self-check
 * Description: Shows a clinic's MILD self-check in a page, by the shortcode [mild-check] or by a block. It keeps nothing of what patients answer.
 * Version: 0.0.0
 * Requires at least: 5.8
 * Requires PHP: 7.2
 * License: GPL-2.0-or-later
 * License URI: https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain: mild-check
 *
 * Written by "npm run mild -- site headers"; see docs/deploy.md of the self-check.
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

defined( 'ABSPATH' ) || exit;

/** The text of the link under the frame, by language. */
const MILD_CHECK_LINKS = array();

/** A clinic or a language that is valid in an address; empty for anything else. */
function mild_check_part( $value ) {
	return is_string( $value ) && preg_match( '/\A[A-Za-z0-9-]+\z/', $value ) ? $value : '';
}

/** The origin that the check is served from, as "https://check.clinic.example"; empty for anything else. */
function mild_check_origin( $value ) {
	$parts = is_string( $value ) ? wp_parse_url( trim( $value ) ) : false;
	if ( ! is_array( $parts ) || array_diff_key( $parts, array_flip( array( 'scheme', 'host', 'port', 'path' ) ) ) ) {
		return '';
	}
	$parts  += array( 'scheme' => '', 'host' => '', 'path' => '/' );
	$is_here = in_array( $parts['host'], array( 'localhost', '127.0.0.1' ), true );
	$is_safe = 'https' === $parts['scheme'] || ( 'http' === $parts['scheme'] && $is_here );
	if ( ! $is_safe || '/' !== $parts['path'] || ! preg_match( '/\A[a-z0-9.-]+\z/i', $parts['host'] ) ) {
		return '';
	}
	return $parts['scheme'] . '://' . strtolower( $parts['host'] ) . ( isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '' );
}

/** Sanitizes what an administrator enters. */
function mild_check_typed_origin( $value ) {
	$origin = mild_check_origin( $value );
	if ( '' === $origin && is_string( $value ) && '' !== trim( $value ) ) {
		add_settings_error( 'mild_check_host', 'mild_check_host', __( 'The host of the self-check must be an address like https://check.your-clinic.example, without anything after it.', 'mild-check' ) );
	}
	return $origin;
}

/** The check's element, which the loader turns into the frame. Without the loader it is a link. */
function mild_check_render( $attributes ) {
	$attributes = shortcode_atts( array( 'clinic' => '', 'lang' => 'en' ), (array) $attributes, 'mild-check' );
	$clinic     = mild_check_part( $attributes['clinic'] );
	$lang       = mild_check_part( $attributes['lang'] );
	$host       = mild_check_origin( get_option( 'mild_check_host', '' ) );
	if ( '' === $host ) {
		return mild_check_hint( __( 'An administrator must enter the host of the self-check: Settings, MILD self-check.', 'mild-check' ) );
	}
	if ( '' === $clinic || '' === $lang ) {
		return mild_check_hint( __( 'The self-check needs a clinic and a language, in letters, digits and hyphens.', 'mild-check' ) );
	}
	// Enqueued once, however many elements are on the page.
	wp_enqueue_script( 'mild-check', $host . '/embed.js', array(), null, true );
	$link = MILD_CHECK_LINKS[ $lang ] ?? MILD_CHECK_LINKS['en'];
	return sprintf(
		'<mild-check clinic="%1$s" lang="%2$s"><a href="%3$s" target="_blank" rel="noopener noreferrer">%4$s</a></mild-check>',
		esc_attr( $clinic ),
		esc_attr( $lang ),
		esc_url( "$host/$clinic/$lang/" ),
		esc_html( $link )
	);
}

/** Visitors do not see configuration errors. */
function mild_check_hint( $text ) {
	return current_user_can( 'edit_posts' ) ? '<p><em>' . esc_html( $text ) . '</em></p>' : '';
}

/** The loader must be a module, so that it can find its own URL. */
function mild_check_loader( $tag, $handle, $src ) {
	return 'mild-check' === $handle
		? '<script data-cfasync="false" type="module" src="' . esc_url( $src ) . '" crossorigin="anonymous"></script>' . "\n" // phpcs:ignore WordPress.WP.EnqueuedResources
		: $tag;
}

function mild_check_block_editor() {
	return <<<'JS'
( function ( blocks, element, components, editor ) {
	var create = element.createElement;
	blocks.registerBlockType( 'mild-check/check', {
		edit: function ( props ) {
			var field = function ( name, label, help ) {
				return create( components.TextControl, {
					key: name,
					label: label,
					help: help,
					value: props.attributes[ name ],
					onChange: function ( value ) {
						var change = {};
						change[ name ] = value.replace( /[^A-Za-z0-9-]/g, '' );
						props.setAttributes( change );
					},
				} );
			};
			return create(
				'div',
				editor.useBlockProps(),
				create( components.Placeholder, { label: 'MILD self-check', isColumnLayout: true }, [
					field( 'clinic', 'Clinic', 'As in the address of the check: caliber-pain' ),
					field( 'lang', 'Language', 'As in the address of the check: en' ),
				] )
			);
		},
		save: function () {
			return null;
		},
	} );
} )( wp.blocks, wp.element, wp.components, wp.blockEditor );
JS;
}

function mild_check_init() {
	add_shortcode( 'mild-check', 'mild_check_render' );
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters
	wp_register_script( 'mild-check-block', false, array( 'wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor' ), false, true );
	wp_add_inline_script( 'mild-check-block', mild_check_block_editor() );
	register_block_type(
		'mild-check/check',
		array(
			'api_version'     => 2,
			'title'           => 'MILD self-check',
			'category'        => 'embed',
			'icon'            => 'clipboard',
			'description'     => __( "Shows the clinic's MILD self-check.", 'mild-check' ),
			'attributes'      => array(
				'clinic' => array( 'type' => 'string', 'default' => '' ),
				'lang'   => array( 'type' => 'string', 'default' => 'en' ),
			),
			'supports'        => array( 'html' => false ),
			'editor_script'   => 'mild-check-block',
			'render_callback' => 'mild_check_render',
		)
	);
}

function mild_check_settings() {
	register_setting(
		'mild_check',
		'mild_check_host',
		array( 'type' => 'string', 'default' => '', 'sanitize_callback' => 'mild_check_typed_origin' )
	);
}

function mild_check_menu() {
	add_options_page( 'MILD self-check', 'MILD self-check', 'manage_options', 'mild-check', 'mild_check_page' );
}

function mild_check_page() {
	?>
	<div class="wrap">
		<h1>MILD self-check</h1>
		<form method="post" action="options.php">
			<?php settings_fields( 'mild_check' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="mild_check_host"><?php esc_html_e( 'Host of the self-check', 'mild-check' ); ?></label></th>
					<td>
						<input type="url" class="regular-text code" id="mild_check_host" name="mild_check_host" placeholder="https://check.your-clinic.example" value="<?php echo esc_attr( get_option( 'mild_check_host', '' ) ); ?>">
						<p class="description"><?php esc_html_e( 'Pages load the check, and the script that shows it, from here.', 'mild-check' ); ?></p>
					</td>
				</tr>
			</table>
			<p><?php esc_html_e( 'In a page or a post, add the block “MILD self-check”, or write:', 'mild-check' ); ?> <code>[mild-check clinic="caliber-pain" lang="en"]</code></p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}

function mild_check_uninstall() {
	delete_option( 'mild_check_host' );
}

add_action( 'init', 'mild_check_init' );
add_action( 'admin_init', 'mild_check_settings' );
add_action( 'admin_menu', 'mild_check_menu' );
add_filter( 'script_loader_tag', 'mild_check_loader', 10, 3 );
register_uninstall_hook( __FILE__, 'mild_check_uninstall' );
