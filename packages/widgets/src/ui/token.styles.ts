import { css } from 'lit';

/**
 * Every visual decision, once. Public `--voordeur-*` tokens come first, then those of the NL Design
 * System (`--nl-*`, then `--utrecht-*`), then a value of our own, so that a municipality's theme on
 * the page colours the widgets and a page without any theme still gets a designed look.
 *
 * Sizes follow the reader's own font size, but never get smaller than 18 px where a page has made
 * `rem` small.
 *
 * Dark follows the page: where the page (or `--voordeur-color-scheme`) says that it has a dark side,
 * the reader's preference decides; a page that is always light never gets a dark box in it.
 */
export const tokenStyles = css`
  :host {
    color-scheme: var(--voordeur-color-scheme, inherit);

    --_base: var(--voordeur-font-size, max(1.125rem, 18px));
    --_font: var(
      --voordeur-font-family,
      var(
        --nl-paragraph-font-family,
        var(
          --utrecht-document-font-family,
          Seravek,
          'Gill Sans Nova',
          'Segoe UI Variable Text',
          'Segoe UI',
          Ubuntu,
          Calibri,
          system-ui,
          -apple-system,
          sans-serif
        )
      )
    );
    --_heading-font: var(
      --voordeur-heading-font-family,
      var(
        --nl-heading-level-2-font-family,
        var(
          --utrecht-heading-font-family,
          var(
            --utrecht-document-font-family,
            'Iowan Old Style',
            'Palatino Linotype',
            'URW Palladio L',
            P052,
            Palatino,
            Charter,
            Georgia,
            serif
          )
        )
      )
    );
    --_heading-weight: var(
      --voordeur-heading-font-weight,
      var(--nl-heading-level-2-font-weight, var(--utrecht-heading-font-weight, 650))
    );
    --_leading: var(--voordeur-line-height, var(--nl-paragraph-line-height, 1.5));

    /* Type: a scale of 1.2 on the base. */
    --_text-small: calc(var(--_base) * 0.889);
    --_text: var(--_base);
    --_text-large: calc(var(--_base) * 1.2);
    --_text-heading: calc(var(--_base) * 1.44);
    --_text-title: calc(var(--_base) * 1.728);

    /* Space: steps of a quarter of the base. */
    --_space-1: calc(var(--_base) * 0.25);
    --_space-2: calc(var(--_base) * 0.5);
    --_space-3: calc(var(--_base) * 0.75);
    --_space-4: var(--_base);
    --_space-5: calc(var(--_base) * 1.5);
    --_space-6: calc(var(--_base) * 2);
    --_space-7: calc(var(--_base) * 3);

    --_target: max(48px, calc(var(--_base) * 2.6));
    --_measure: 36em;
    --_radius: var(--voordeur-border-radius, 0.75em);
    --_button-radius: var(
      --voordeur-button-border-radius,
      var(--nl-button-border-radius, var(--utrecht-button-border-radius, 999px))
    );
    --_input-radius: var(
      --voordeur-input-border-radius,
      var(--nl-text-input-border-radius, var(--utrecht-textbox-border-radius, 0.6em))
    );
    --_input-border-width: var(
      --voordeur-input-border-width,
      var(--nl-text-input-border-width, var(--utrecht-textbox-border-width, 2px))
    );

    --_paper: var(
      --voordeur-background-color,
      var(--utrecht-document-background-color, var(--utrecht-page-body-background-color, #fbf5ea))
    );
    --_surface: var(
      --voordeur-surface-color,
      var(
        --nl-text-input-background-color,
        var(--utrecht-textbox-background-color, var(--utrecht-document-background-color, #fffdf9))
      )
    );
    --_sunken: var(
      --voordeur-sunken-color,
      var(--utrecht-surface-background-color, color-mix(in srgb, var(--_accent) 6%, var(--_paper)))
    );
    --_ink: var(--voordeur-color, var(--nl-paragraph-color, var(--utrecht-document-color, #1d2b2c)));
    --_heading-ink: var(
      --voordeur-heading-color,
      var(--nl-heading-level-2-color, var(--utrecht-heading-color, var(--_ink)))
    );
    --_input-ink: var(--voordeur-input-color, var(--nl-text-input-color, var(--utrecht-textbox-color, var(--_ink))));
    --_muted: var(--voordeur-muted-color, #4d5a59);
    --_hairline: var(--voordeur-hairline-color, #e2d6c1);
    --_input-border: var(
      --voordeur-input-border-color,
      var(--nl-text-input-border-color, var(--utrecht-textbox-border-color, #6d7a78))
    );
    --_accent: var(
      --voordeur-accent-color,
      var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, #0c5a54))
    );
    --_accent-strong: var(
      --voordeur-accent-strong-color,
      var(
        --nl-button-primary-hover-background-color,
        var(--utrecht-button-primary-action-hover-background-color, #084540)
      )
    );
    --_on-accent: var(
      --voordeur-accent-contrast-color,
      var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, #ffffff))
    );
    --_accent-soft: var(--voordeur-accent-soft-color, color-mix(in srgb, var(--_accent) 10%, var(--_surface)));
    --_link: var(--voordeur-link-color, var(--nl-link-color, var(--utrecht-link-color, #0c5a54)));
    --_lamp: var(--voordeur-lamp-color, #f6c65b);
    --_error: var(
      --voordeur-error-color,
      var(--nl-form-field-error-message-color, var(--utrecht-form-field-error-message-color, #9c2418))
    );
    --_error-soft: var(--voordeur-error-soft-color, color-mix(in srgb, var(--_error) 7%, var(--_surface)));
    --_focus: var(--voordeur-focus-color, var(--utrecht-focus-outline-color, #1d2b2c));
    --_focus-halo: var(--voordeur-focus-halo-color, var(--utrecht-focus-background-color, #f6c65b));
    --_focus-width: max(2px, var(--voordeur-focus-width, 3px));
    --_shadow: 0 1px 2px rgb(60 42 12 / 8%), 0 12px 32px -12px rgb(60 42 12 / 18%);
  }

  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_paper: var(
        --voordeur-background-color,
        var(
          --utrecht-document-background-color,
          var(--utrecht-page-body-background-color, light-dark(#fbf5ea, #16211f))
        )
      );
      --_surface: var(
        --voordeur-surface-color,
        var(
          --nl-text-input-background-color,
          var(
            --utrecht-textbox-background-color,
            var(--utrecht-document-background-color, light-dark(#fffdf9, #1f2d2b))
          )
        )
      );
      --_sunken: var(
        --voordeur-sunken-color,
        var(
          --utrecht-surface-background-color,
          light-dark(color-mix(in srgb, var(--_accent) 6%, var(--_paper)), #111a19)
        )
      );
      --_ink: var(
        --voordeur-color,
        var(--nl-paragraph-color, var(--utrecht-document-color, light-dark(#1d2b2c, #f4ede0)))
      );
      --_muted: var(--voordeur-muted-color, light-dark(#4d5a59, #bcc7c2));
      --_hairline: var(--voordeur-hairline-color, light-dark(#e2d6c1, #34443f));
      --_input-border: var(
        --voordeur-input-border-color,
        var(--nl-text-input-border-color, var(--utrecht-textbox-border-color, light-dark(#6d7a78, #8b9a96)))
      );
      --_accent: var(
        --voordeur-accent-color,
        var(
          --nl-button-primary-background-color,
          var(--utrecht-button-primary-action-background-color, light-dark(#0c5a54, #7fd1c1))
        )
      );
      --_accent-strong: var(
        --voordeur-accent-strong-color,
        var(
          --nl-button-primary-hover-background-color,
          var(--utrecht-button-primary-action-hover-background-color, light-dark(#084540, #a3e2d5))
        )
      );
      --_on-accent: var(
        --voordeur-accent-contrast-color,
        var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, light-dark(#ffffff, #08211e)))
      );
      --_link: var(
        --voordeur-link-color,
        var(--nl-link-color, var(--utrecht-link-color, light-dark(#0c5a54, #8fdccd)))
      );
      --_error: var(
        --voordeur-error-color,
        var(
          --nl-form-field-error-message-color,
          var(--utrecht-form-field-error-message-color, light-dark(#9c2418, #ffb4a6))
        )
      );
      --_focus: var(--voordeur-focus-color, var(--utrecht-focus-outline-color, light-dark(#1d2b2c, #fff6df)));
      --_focus-halo: var(
        --voordeur-focus-halo-color,
        var(--utrecht-focus-background-color, light-dark(#f6c65b, #7a5a10))
      );
      --_shadow:
        0 1px 2px light-dark(rgb(60 42 12 / 8%), rgb(0 0 0 / 40%)),
        0 12px 32px -12px light-dark(rgb(60 42 12 / 18%), rgb(0 0 0 / 60%));
    }
  }
`;
