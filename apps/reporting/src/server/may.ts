import type { Role } from '../accounts/role.ts';
import type { Route } from './route.ts';

/** Whether a role may use a route. Nobody signed in has no role. */
export function may(roles: Route['roles'], role: Role | undefined): boolean {
  if (roles === 'anybody') return true;
  if (role === undefined) return false;
  return roles === 'signed-in' || roles.includes(role);
}
