import type { HostObject } from './host-object';
import { UnknownMember } from './wire';

/** What the shared runtime was asked to be, in order: `Visible` opens the pane. */
export type RuntimeStates = string[];

/** The services of Office that a request can make beside the workbook, by their names in the protocol. */
export function hostService(name: string, states: RuntimeStates): HostObject {
  switch (name) {
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return {
        type: 'AppRuntimeService',
        methods: {
          setAppRuntimeState: (state) => {
            states.push(String(state));
            return null;
          },
        },
      };
    case 'Microsoft.InternalService.AddinInternalService':
      // Sent when the page has told which function each button of the ribbon runs.
      return { type: 'AddinInternalService', methods: { notifyActionHandlerReady: () => null } };
    default:
      throw new UnknownMember(name);
  }
}
